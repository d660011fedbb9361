/// The library file: SQLite with every issue, its journal, its versions and the office's originals.
///
/// SQL is written nowhere else. One thread writes; readers have a connection of their own. What is
/// thrown out of here is a `ProblemException` whose text says what happened, what is safe, and what
/// to do.
@NullMarked
package org.gongbao.store;

import org.jspecify.annotations.NullMarked;
