/// 校样: rounds, packages for proofreaders, what comes back, and 核红.
@NullMarked
package org.gongbao.app.proof;

import org.jspecify.annotations.NullMarked;
