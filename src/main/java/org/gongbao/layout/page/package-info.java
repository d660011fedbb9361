/// What stands around the items: cover, masthead, contents, colophon, folios.
@NullMarked
package org.gongbao.layout.page;

import org.jspecify.annotations.NullMarked;
