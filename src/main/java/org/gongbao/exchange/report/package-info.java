/// 校验报告 as files: the value they are made from, and its writers.
@NullMarked
package org.gongbao.exchange.report;

import org.jspecify.annotations.NullMarked;
