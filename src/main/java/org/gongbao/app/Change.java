package org.gongbao.app;

import org.gongbao.edit.Transaction;
import org.gongbao.model.Tree;

/// What listeners of an [IssueSession] are told: one action went through the door.
///
/// @param revision of the issue after the action, counted from 0 at creation
public record Change(Tree before, Tree after, Transaction transaction, long revision) {}
