// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartaccessible.h"

#include "chartview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

namespace vorlauf {

namespace {

class AccessibleBar final : public QAccessibleInterface
{
public:
    AccessibleBar(ChartView& view, int bar) : m_view(&view), m_bar(bar) {}

    bool isValid() const override { return m_view && m_bar < m_view->chart().barCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->chart().spokenBar(m_bar);
        return kind == QAccessible::Description ? m_view->chart().detailsOfBar(m_bar) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_view->viewAreaOfBar(m_bar);
        return {m_view->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->currentBar() == m_bar;
        state.readOnly = true;
        return state;
    }

private:
    QPointer<ChartView> m_view;
    int m_bar;
};

class AccessibleChart final : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartView* view)
        : QAccessibleWidget(view, QAccessible::Chart), m_view(view)
    {
    }
    ~AccessibleChart() override
    {
        for (const auto& [bar, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view ? m_view->chart().barCount() : 0; }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_ids.find(index);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto* bar = new AccessibleBar(*m_view, index);
        m_ids.emplace(index, QAccessible::registerAccessibleInterface(bar));
        return bar;
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (const auto& [bar, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return bar;
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int bar = 0; bar < childCount(); ++bar) {
            if (child(bar)->rect().contains(x, y))
                return child(bar);
        }
        return nullptr;
    }

private:
    QPointer<ChartView> m_view;
    mutable std::unordered_map<int, QAccessible::Id> m_ids; // made when first asked for
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object)
{
    if (className == QLatin1StringView("vorlauf::ChartView"))
        return new AccessibleChart(static_cast<ChartView*>(object));
    return nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(
        makeAccessible); // a factory already installed is not installed twice
}

} // namespace vorlauf
