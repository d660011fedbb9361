/// What the user can have done: commands with their keys, grouped as the menus show them.
@NullMarked
package org.gongbao.ui.command;

import org.jspecify.annotations.NullMarked;
