/// Runs the rules: what was found in what did not change is kept.
@NullMarked
package org.gongbao.check.engine;

import org.jspecify.annotations.NullMarked;
