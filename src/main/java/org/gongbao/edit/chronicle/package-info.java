/// What can be done to a chronicle 大事记, worked out as steps from a tree: entries added, dated,
/// moved, split and joined, each at its place and with its lead in the chronicle's own form.
@NullMarked
package org.gongbao.edit.chronicle;

import org.jspecify.annotations.NullMarked;
