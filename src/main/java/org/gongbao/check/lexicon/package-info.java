/// Word lists (domain C.16, C.17): what stands in them, how a file of them is read, and how all of
/// them are looked for in a text in one pass.
@NullMarked
package org.gongbao.check.lexicon;

import org.jspecify.annotations.NullMarked;
