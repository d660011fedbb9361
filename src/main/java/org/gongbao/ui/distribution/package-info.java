/// 发行: who gets how many copies of each issue.
@NullMarked
package org.gongbao.ui.distribution;

import org.jspecify.annotations.NullMarked;
