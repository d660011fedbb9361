/// What can be done to a roster 名单, worked out as steps from a tree: persons and groups added,
/// taken out, moved and filled in.
@NullMarked
package org.gongbao.edit.roster;

import org.jspecify.annotations.NullMarked;
