/// Keeping rosters 名单: persons and groups by keys and commands, names and posts that are known.
@NullMarked
package org.gongbao.ui.roster;

import org.jspecify.annotations.NullMarked;
