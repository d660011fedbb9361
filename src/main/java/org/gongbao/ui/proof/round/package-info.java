/// 校次 in the window of the office: the docket of a round, rounds and returns, 核红.
@NullMarked
package org.gongbao.ui.proof.round;

import org.jspecify.annotations.NullMarked;
