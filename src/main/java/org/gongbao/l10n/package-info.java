/// Texts people read, by key, in Chinese (default) and English; and the form errors take.
@NullMarked
package org.gongbao.l10n;

import org.jspecify.annotations.NullMarked;
