/// The issue as rules read it: passages with their roles, normalised once, and what stands in them
/// that rules leave alone.
@NullMarked
package org.gongbao.check.read;

import org.jspecify.annotations.NullMarked;
