package org.gongbao.ui.intake;

import org.gongbao.exchange.Label;
import org.gongbao.model.Provenance.TextKey;
import org.gongbao.model.Text;

/// What a line became, or one piece of that: a stretch of one text of the issue.
///
/// @param label what it stands as
/// @param level 1–5 of headings with an ordinal of the ladder; else 0
/// @param begins true when the text begins here; false when it goes on from an earlier line
/// @param key the text it is a stretch of
record Part(Label label, int level, boolean begins, TextKey key, Text text) {}
