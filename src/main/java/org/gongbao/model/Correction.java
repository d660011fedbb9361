package org.gongbao.model;

/// 更正 of characters in a published issue: where they stand there, and what they should be. The
/// published issue knows nothing of it and stays as it is.
///
/// @param issue the published one
/// @param printed its number as printed, 2026年第22期
/// @param item the item the characters stand in
/// @param title of that item, as published
/// @param node text they stand in
/// @param offset where they begin in it
/// @param page they are printed on, counted from 1
/// @param wrong the characters as published; at least one
/// @param right what they should be; empty where they should not be
/// @param reason why, for the office; may be empty
public record Correction(
    NodeId issue,
    String printed,
    NodeId item,
    String title,
    NodeId node,
    Slot slot,
    int offset,
    int page,
    String wrong,
    String right,
    String reason) {

  public Place place() {
    return new Place(node, slot, offset);
  }
}
