/// 校验报告: made from what the rules found, and as an issue of its own to be laid out.
@NullMarked
package org.gongbao.app.report;

import org.jspecify.annotations.NullMarked;
