/// 发文字号台账 in words, and as a table for spreadsheets.
@NullMarked
package org.gongbao.exchange.ledger;

import org.jspecify.annotations.NullMarked;
