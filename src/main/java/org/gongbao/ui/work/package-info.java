/// What the panes share: the issue on the desk, where the user is in it, and how texts are changed.
/// View models only; no node of a scene.
@NullMarked
package org.gongbao.ui.work;

import org.jspecify.annotations.NullMarked;
