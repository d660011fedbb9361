package org.gongbao.ui.page;

/// A part of a page.
///
/// @param page index among the pages, from 0
public record PageSpot(int page, Box box) {}
