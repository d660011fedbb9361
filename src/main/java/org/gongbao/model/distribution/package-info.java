/// 发行台账: who is sent how many copies of an issue, and what comes back.
@NullMarked
package org.gongbao.model.distribution;

import org.jspecify.annotations.NullMarked;
