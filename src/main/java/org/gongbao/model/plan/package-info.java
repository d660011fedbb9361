/// 出版计划: which issues come when, and how they are counted.
@NullMarked
package org.gongbao.model.plan;

import org.jspecify.annotations.NullMarked;
