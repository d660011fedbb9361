/// 版面预算: how many pages an issue takes, and how much room is left on them.
@NullMarked
package org.gongbao.layout.budget;

import org.jspecify.annotations.NullMarked;
