/// The fields of a document read apart and put together again: what is stored stays as written.
@NullMarked
package org.gongbao.edit.fields;

import org.jspecify.annotations.NullMarked;
