package org.gongbao.ui.work;

import java.time.Clock;
import java.util.function.Consumer;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Messages;

/// What a pane works with.
///
/// @param clock tells the time, and the zone times are shown in
/// @param errors told of what goes wrong in tasks
public record Means(Messages messages, Tasks tasks, Clock clock, Consumer<Throwable> errors) {}
