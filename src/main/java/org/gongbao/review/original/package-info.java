/// 原文比对: what a document has become since its intake was confirmed.
@NullMarked
package org.gongbao.review.original;

import org.jspecify.annotations.NullMarked;
