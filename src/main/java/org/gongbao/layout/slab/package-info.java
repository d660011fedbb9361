/// Slabs: what blocks are cut into before columns are filled.
@NullMarked
package org.gongbao.layout.slab;

import org.jspecify.annotations.NullMarked;
