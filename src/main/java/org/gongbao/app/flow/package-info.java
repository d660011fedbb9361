/// What the workflow of an issue gives: 付印单.
@NullMarked
package org.gongbao.app.flow;

import org.jspecify.annotations.NullMarked;
