/// 校对符号 as the window speaks of them: their names, a mark as a line of text, and what a selection
/// and a sign come to. What reads and what merges proofs share it.
@NullMarked
package org.gongbao.ui.proof.mark;

import org.jspecify.annotations.NullMarked;
