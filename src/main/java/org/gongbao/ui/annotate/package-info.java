/// Annotations of texts: findings, marks, queries, hits, shown in the editor and walked through.
@NullMarked
package org.gongbao.ui.annotate;

import org.jspecify.annotations.NullMarked;
