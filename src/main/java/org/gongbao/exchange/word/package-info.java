/// Reads Word files. A part of the package is read as a stream with a stack of its own, so that
/// neither depth nor size of a received file can stop the program.
@NullMarked
package org.gongbao.exchange.word;

import org.jspecify.annotations.NullMarked;
