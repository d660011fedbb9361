package org.gongbao.ui.query;

import java.util.Optional;
import org.gongbao.model.Place;

/// What a query is to be raised about; all of its words can still be changed.
///
/// @param start of the characters asked about
/// @param length of them, in UTF-16; 0 for the whole text
/// @param rule whose finding it comes from
public record Asked(
    Place start, int length, Optional<String> rule, String question, String proposal) {}
