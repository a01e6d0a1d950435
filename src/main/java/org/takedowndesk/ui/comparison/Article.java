package org.takedowndesk.ui.comparison;

/// Which of the two articles a picture shows.
enum Article {
    GENUINE,
    SUSPECT
}
