package org.gongbao.exchange.word;

import org.gongbao.model.LossReport;

/// What is to be said about a paragraph whose line is not known yet.
record Remark(LossReport.Kind kind, String text) {}
