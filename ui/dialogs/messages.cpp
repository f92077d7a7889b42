// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include "texts.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

void showWarning(QWidget* parent, const QString& text, const QString& detail)
{
    QMessageBox box(QMessageBox::Warning, Messages::tr("Vorlauf"), text, QMessageBox::Ok, parent);
    box.setObjectName(u"faultMessage"_s);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(detail);
    box.exec();
}

QString detailsOf(const FileFault& fault)
{
    QStringList lines;
    if (!fault.detail.isEmpty())
        lines += fault.detail;
    for (const Fault& one : fault.faults)
        lines += u"%1: %2"_s.arg(fromUtf8(one.path), sentence(one, QLocale()));
    return lines.join(u'\n');
}
} // namespace

UnsavedAnswer askUnsaved(QWidget* parent, const QString& title)
{
    QMessageBox box(QMessageBox::Question, Messages::tr("Unsaved changes"),
                    Messages::tr("“%1” has unsaved changes. Save them?").arg(title),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setObjectName(u"unsavedQuestion"_s);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Save);
    box.setEscapeButton(QMessageBox::Cancel);
    switch (box.exec()) {
    case QMessageBox::Save:
        return UnsavedAnswer::Save;
    case QMessageBox::Discard:
        return UnsavedAnswer::Discard;
    default:
        return UnsavedAnswer::Cancel;
    }
}

OutsideAnswer askOutside(QWidget* parent, const QString& title)
{
    QMessageBox box(QMessageBox::Warning, Messages::tr("File changed by another program"),
                    Messages::tr("“%1” was changed by another program since it was opened. "
                                 "Saving would replace that version.")
                        .arg(title),
                    QMessageBox::Cancel, parent);
    box.setObjectName(u"outsideQuestion"_s);
    box.setTextFormat(Qt::PlainText);
    const auto add = [&box](const QString& text, const char* name) {
        QPushButton* button = box.addButton(text, QMessageBox::AcceptRole);
        button->setObjectName(QLatin1StringView(name));
        return button;
    };
    const auto* compare = add(Messages::tr("&Compare"), "compareOutside");
    const auto* reload = add(Messages::tr("&Reload, Lose Mine"), "reloadOutside");
    const auto* overwrite = add(Messages::tr("&Keep Mine"), "overwriteOutside");
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == compare)
        return OutsideAnswer::Compare;
    if (box.clickedButton() == reload)
        return OutsideAnswer::Reload;
    return box.clickedButton() == overwrite ? OutsideAnswer::Overwrite : OutsideAnswer::Cancel;
}

void showFault(QWidget* parent, const FileFault& fault)
{
    showWarning(parent, sentence(fault), detailsOf(fault));
}

QString faultText(const CatalogFault& fault)
{
    return fault.path.isEmpty()
        ? Messages::tr("The catalog of reference data (catalog.sqlite) was not found. "
                       "Please install Vorlauf again, or build it again.")
        : Messages::tr("The catalog of reference data cannot be read: %1. "
                       "Please install Vorlauf again, or build it again.")
              .arg(fault.path);
}

void showFault(const CatalogFault& fault)
{
    showWarning(nullptr, faultText(fault), fault.detail);
}

bool askDelete(QWidget* parent, const QString& title)
{
    QMessageBox box(
        QMessageBox::Question, Messages::tr("Delete unsaved work"),
        Messages::tr("Delete the unsaved work on “%1”? It cannot be brought back.").arg(title),
        QMessageBox::Cancel, parent);
    box.setObjectName(u"deleteQuestion"_s);
    box.setTextFormat(Qt::PlainText);
    const auto* remove = box.addButton(Messages::tr("&Delete"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == remove;
}

void showWriteFault(QWidget* parent, const QString& path, const QString& detail)
{
    showWarning(parent, Messages::tr("The file could not be written: %1").arg(path), detail);
}

} // namespace vorlauf
