/// Finding and replacing in an issue: what is looked for, where it stands, and the one step that
/// replaces it. Nothing here waits, paints or remembers.
@NullMarked
package org.gongbao.edit.find;

import org.jspecify.annotations.NullMarked;
