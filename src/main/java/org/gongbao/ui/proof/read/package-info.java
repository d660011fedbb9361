/// 校对: the window in which a proof package is read, marked and given back.
@NullMarked
package org.gongbao.ui.proof.read;

import org.jspecify.annotations.NullMarked;
