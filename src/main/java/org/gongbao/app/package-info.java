/// Use cases: open a library, work on an issue, keep it saved, run long work, import, export.
///
/// Knows no screen. The window and the command line both drive what is here.
@NullMarked
package org.gongbao.app;

import org.jspecify.annotations.NullMarked;
