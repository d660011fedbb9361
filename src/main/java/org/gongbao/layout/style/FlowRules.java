package org.gongbao.layout.style;

/// How items follow one another.
///
/// @param followOnLines least room, in lines of a column, for an item to start below another; 0 for
///   always a new page
/// @param ruleWeight of the rule between two items on one page
/// @param sheet pages of a sheet: the page count is filled up to a multiple of it, 1 for never
/// @param sections whether the label of a section 栏目 is printed above its first item
public record FlowRules(int followOnLines, int ruleWeight, int sheet, boolean sections) {}
