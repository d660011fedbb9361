/// 本期: the outline of the issue.
@NullMarked
package org.gongbao.ui.outline;

import org.jspecify.annotations.NullMarked;
