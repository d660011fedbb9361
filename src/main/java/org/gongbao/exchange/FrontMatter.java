package org.gongbao.exchange;

import org.gongbao.model.Colophon;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.Masthead;
import org.gongbao.model.ReceivedContents;

/// What stands before the first item of an issue.
record FrontMatter(
    IssueNumber number, Masthead masthead, ReceivedContents received, Colophon colophon) {}
