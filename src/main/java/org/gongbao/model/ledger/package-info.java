/// 发文字号台账: the document numbers of all issues by agency code and year, and what is to be said of
/// each.
@NullMarked
package org.gongbao.model.ledger;

import org.jspecify.annotations.NullMarked;
