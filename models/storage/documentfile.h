// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "plan.h"

#include <QByteArray>
#include <QString>

namespace vorlauf {

/// Why a file could not be opened or saved; ui/text makes the sentence.
struct FileFault {
    enum class Kind {
        Unreadable, // not there, no permission, input error
        NotOurs,    // neither a .vorlauf document nor plan JSON
        Damaged,    // ours, but cut, changed by another hand or failing its own checks
        Newer,      // written by a newer Vorlauf
        WalMode,    // still open in, or left by, another program
        TooLarge,
        Invalid,    // a plan with faults
        Unwritable, // disk full, no permission
    };
    Kind kind = Kind::Unreadable;
    QString path;   // of the file
    QString detail; // of the system or of SQLite, for the curious
    Faults faults;  // of the plan inside, with Kind::Invalid and Kind::Damaged
};

template <typename T>
using FileResult = std::variant<T, FileFault>;

struct OpenedPlan {
    Plan plan;
    std::vector<Warning> warnings;
};

/// Opens .vorlauf or plan JSON, told apart by content. Never changes the file, runs nothing that
/// stands in it.
FileResult<OpenedPlan> openPlan(const QString& path);

/// Opens a file as openPlan() does, with SQLite's full check; empty if it is whole.
std::optional<FileFault> checkFile(const QString& path);

/// Writes .vorlauf, or plan JSON if the name ends in .json, whole or not at all (saveBytes). A
/// document carries copies of the catalog rows its scenarios use.
std::optional<FileFault> savePlan(const Plan& plan, const Catalog& catalog, const QString& path);

/// The plan with a copy of every row of the catalog that its scenarios use, those it carries
/// already first.
Plan withUsedRows(Plan plan, const Catalog& catalog);

} // namespace vorlauf
