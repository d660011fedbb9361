package org.gongbao.exchange.word;

/// What a flow is made of.
sealed interface Block permits Paragraph, TableDraft, SectionEnd {}
