// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkspage.h"

#include "checks.h"
#include "figurestable.h"
#include "scenariodocument.h"
#include "style.h"
#include "tablewords.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr int nameWidth = 320;

QLabel* label(const char* name, const char* role, const QFont& font)
{
    auto* text = new QLabel;
    text->setObjectName(QLatin1StringView(name));
    setRole(*text, role);
    text->setFont(font);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    return text;
}

std::optional<CheckStatus> statusOf(const QModelIndex& index)
{
    const QVariant status = index.data(ChecksModel::StatusRole);
    return status.isValid() ? std::optional(CheckStatus(status.toInt())) : std::nullopt;
}

CellTone toneOf(const QModelIndex& index)
{
    const auto status = statusOf(index);
    if (status == CheckStatus::Pass)
        return CellTone::Better;
    return status == CheckStatus::Fail ? CellTone::Worse : CellTone::Plain;
}

bool isPale(const QModelIndex& index)
{
    const QVariant current = index.data(ChecksModel::CurrentRole);
    return (current.isValid() && !current.toBool())
        || statusOf(index) == CheckStatus::NotApplicable;
}

} // namespace

ChecksPage::ChecksPage(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(document, tableTexts(document, QLocale()))
    , m_table(new FiguresTable(
          u"checks"_s,
          {[this](const QModelIndex& index) { return linesOf(index).join(u'\n'); },
           [](const QModelIndex& index) { return index.data(ChecksModel::NoteRole).toString(); },
           [](const QModelIndex& index) { return index.data(ChecksModel::HeadingRole).toBool(); },
           isPale, [](int) { return QString(); }, [](int) { return false; }, toneOf, nameWidth,
           true}))
    , m_title(label("checksTitle", "title", textFont(16, true)))
    , m_note(label("checksNote", "secondary", textFont(13)))
    , m_behind(label("behindCheck", "note", textFont(12)))
{
    m_table->setModel(&m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addWidget(m_behind);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChecksPage::showBehind);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ChecksPage::showBehind);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChecksPage::showBehind);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ChecksPage::showNote);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChecksPage::showNote);
    retranslate();
}

void ChecksPage::setShowsAll(bool shows)
{
    m_model.setShowsAll(shows);
}

QStringList ChecksPage::linesOf(const QModelIndex& index) const
{
    const Check* check = m_model.check(index);
    if (!check)
        return {};
    const int row = index.column() - 1;
    return checkExplanation(
        *check, m_document.scenario(row), *m_document.result(row).shown(),
        {m_document.catalog(), QLocale(), fromUtf8(m_document.plan().currency)});
}

/// Levers are sought only for somebody who looks.
void ChecksPage::showBehind()
{
    if (!isVisible())
        return;
    const QStringList lines = linesOf(m_table->currentIndex());
    m_behind->setText(lines.isEmpty() ? tr("Select a result to see what stands behind it.")
                                      : lines.join(u'\n'));
}

void ChecksPage::showNote()
{
    const QString advice
        = tr("This is no legal advice: laws change, and the table says when each was "
             "last read. Drafts and voluntary rules stand apart.");
    m_note->setText((QStringList(advice) + targetNotes(m_document, QLocale())).join(u'\n'));
}

void ChecksPage::retranslate()
{
    m_title->setText(tr("Limits and rules"));
    m_table->setAccessibleName(tr("Limits and rules"));
    showNote();
    m_model.setTexts(tableTexts(m_document, QLocale()));
    showBehind();
}

void ChecksPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChecksPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showBehind();
}

} // namespace vorlauf
