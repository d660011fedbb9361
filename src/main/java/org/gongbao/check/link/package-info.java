/// Which document printed in an issue an entry of a chronicle tells of.
@NullMarked
package org.gongbao.check.link;

import org.jspecify.annotations.NullMarked;
