package org.gongbao.ui.source;

import java.util.Optional;
import org.gongbao.model.LossReport.Loss;

/// One line of the source as shown.
///
/// @param number from 1
/// @param linked true when some text came from it
/// @param current true when the text the caret is in came from it
record SourceLine(int number, String text, boolean linked, boolean current, Optional<Loss> loss) {}
