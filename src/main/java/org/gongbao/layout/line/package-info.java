/// Lines: characters become clusters with white that can give and take, clusters become justified
/// lines (domain D.2, CLREQ, GB/T 15834).
@NullMarked
package org.gongbao.layout.line;

import org.jspecify.annotations.NullMarked;
