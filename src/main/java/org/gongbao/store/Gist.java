package org.gongbao.store;

import org.gongbao.model.NodeId;

/// What the program once read off an issue and can read again at any time, kept so that it need
/// not. Its content means something to who made it only.
///
/// @param revision of the issue it was read at; of any later one it says nothing
/// @param content not to be changed
@SuppressWarnings("ArrayRecordComponent")
public record Gist(NodeId issue, long revision, byte[] content) {}
