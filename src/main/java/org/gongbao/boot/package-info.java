/// Start of the program: main, command line, hand-written object graph, paths, logging.
@NullMarked
package org.gongbao.boot;

import org.jspecify.annotations.NullMarked;
