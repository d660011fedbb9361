/// Offline packages and what is given back, as files (design §7), and the private working file of a
/// proofreader. Knows nothing of what the entries mean.
@NullMarked
package org.gongbao.store.proof;

import org.jspecify.annotations.NullMarked;
