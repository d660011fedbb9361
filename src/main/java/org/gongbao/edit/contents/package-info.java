/// What is done to the contents page.
@NullMarked
package org.gongbao.edit.contents;

import org.jspecify.annotations.NullMarked;
