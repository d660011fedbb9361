/// What the issues of a library already say: names, posts, organisations, and events of each day.
/// Pure indexes over trees, for completion and for finding what was entered twice.
@NullMarked
package org.gongbao.edit.known;

import org.jspecify.annotations.NullMarked;
