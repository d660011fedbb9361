/// What the issues of a library say that its registers do not have yet.
@NullMarked
package org.gongbao.check.learn;

import org.jspecify.annotations.NullMarked;
